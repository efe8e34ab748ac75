<?php
/**
 * Plugin Name: {{nom}} : les outils
 * Plugin URI: {{page}}
 * Description: Des outils dans vos pages, par {{nom}} : calculateurs, lettres, notices de médiateur, « Par où commencer ? ».
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: {{editeur}}
 * License: MIT
 * Text Domain: a-l-amiable
 * Domain Path: /languages
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What the site that made this plugin says of itself and of its tools (site.json). */
function amiable_site() {
	static $site = null;
	if ( null === $site ) {
		$site = json_decode( file_get_contents( __DIR__ . '/site.json' ), true );
	}
	return $site;
}

/** A tool as HTML: an element that begins as a link. Every value is escaped; what is wrong is left out. */
function amiable_tool( $attributes ) {
	$defaults = array(
		'outil'   => '',
		'couleur' => '',
		'theme'   => '',
		'titre'   => '',
	);
	$given    = shortcode_atts( $defaults, (array) $attributes, 'amiable' );
	$site     = amiable_site();
	$id       = (string) $given['outil'];
	if ( ! isset( $site['tools'][ $id ] ) ) {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		/* translators: 1: what was written, 2: address of the page that lists the tools. */
		$message = __( 'L’outil « %1$s » n’existe pas. Prenez un identifiant de la liste : %2$s', 'a-l-amiable' );
		return '<p><strong>' . esc_html( sprintf( $message, $id, $site['page'] ) ) . '</strong></p>';
	}
	$colour  = (string) $given['couleur'];
	$theme   = (string) $given['theme'];
	$options = array(
		'outil'      => $id,
		'federation' => $site['federation'],
		'couleur'    => preg_match( '/^#?([0-9a-f]{3}|[0-9a-f]{6})$/iD', $colour ) ? $colour : '',
		'theme'      => in_array( $theme, array( 'clair', 'sombre' ), true ) ? $theme : '',
		'titre'      => (string) $given['titre'],
	);
	$html    = '';
	foreach ( $options as $name => $value ) {
		if ( '' !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	wp_enqueue_script( 'amiable-outil' );
	$tool = $site['tools'][ $id ];
	return sprintf(
		'<amiable-outil%s><a href="%s">%s</a></amiable-outil>',
		$html,
		esc_url( $tool['page'] ),
		esc_html( $tool['title'] )
	);
}

/** [amiable outil="interets" couleur="#0b5d57" theme="clair" titre="…"] */
function amiable_shortcode( $attributes ) {
	return '<div class="amiable">' . amiable_tool( $attributes ) . '</div>';
}

/** The same as a block, in a box that takes the width chosen in the editor. */
function amiable_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), amiable_tool( $attributes ) );
}

/** The browser takes the script only if it is the very file that was published. */
function amiable_script_tag( $tag, $handle ) {
	if ( 'amiable-outil' !== $handle ) {
		return $tag;
	}
	$site = amiable_site();
	$hash = sprintf( ' integrity="%s" crossorigin="anonymous" src=', esc_attr( $site['loader']['integrity'] ) );
	return str_replace( ' src=', $hash, $tag );
}
add_filter( 'script_loader_tag', 'amiable_script_tag', 10, 2 );

/** Words, scripts, shortcode and block. Nothing is written anywhere. */
function amiable_register() {
	$site = amiable_site();
	load_plugin_textdomain( 'a-l-amiable', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );

	$async = array(
		'strategy'  => 'async',
		'in_footer' => true,
	);
	wp_register_script( 'amiable-outil', $site['loader']['address'], array(), null, $async );

	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'amiable-editeur', plugins_url( 'block.js', __FILE__ ), $needs, '{{version}}', true );
	wp_add_inline_script( 'amiable-editeur', 'window.amiableOutils = ' . wp_json_encode( $site['tools'] ) . ';', 'before' );
	wp_set_script_translations( 'amiable-editeur', 'a-l-amiable', __DIR__ . '/languages' );

	add_shortcode( 'amiable', 'amiable_shortcode' );
	register_block_type( __DIR__, array( 'render_callback' => 'amiable_block' ) );
}
add_action( 'init', 'amiable_register' );
